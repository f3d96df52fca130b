// The ceiling: node:http, the body parsed, the contract's answer, nothing kept.
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const invoice = JSON.parse(Buffer.concat(chunks).toString()) as { totalAmount: number }
    response.writeHead(202, { 'content-type': 'application/json' })
    const details = { totalAmount: invoice.totalAmount }
    response.end(JSON.stringify({ blueTapeId: '63168de0cbee', details }))
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') console.log(`ready ${address?.port}`)
})
