// The same with more lines.
import './batches-at-once.test.ts'
