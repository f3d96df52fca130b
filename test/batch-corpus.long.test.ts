// The same with more lines.
import './batch-corpus.test.ts'
