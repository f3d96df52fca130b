-- The contract page's body for wrk: every update another one, and later on the source's clock.
-- Arguments: key, first microsecond of the source's clock, number of invoices, fixed (every update the
-- same), thread count.
local threads = 0
function setup(thread)
  thread:set('thread_number', threads)
  threads = threads + 1
end

local sent = 0
function init(args)
  key, base, invoices, fixed = args[1], tonumber(args[2]), tonumber(args[3]), args[4] == 'fixed'
  math.randomseed(thread_number * 7919 + base)
  headers = {
    ['X-BlueTape-Key'] = key,
    ['X-Integration-AccountId'] = 'bench',
    ['Content-Type'] = 'application/json',
  }
end

local body = '{"invoiceNumber":"INV/00003/2023","invoiceDate":"2023-01-04","customerId":"7ba4877cbf52",'
  .. '"dueDate":"2023-01-12","expirationDate":"2023-01-12","subTotal":1000,"totalAmount":1100,'
  .. '"taxAmount":100,"amountDue":1100,"lines":[{"description":"Item %d","unitAmount":500,"quantity":2,'
  .. '"subTotal":1000,"taxAmount":100,"totalAmount":1100}],"sourceModifiedDate":"%s","status":"Placed",'
  .. '"salesInfo":[{"firstName":"string","lastName":"string","emailAddress":"string",'
  .. '"cellPhoneNumber":"string"}]}'

function request()
  sent = sent + 1
  local at = fixed and base or base + sent * 16 + thread_number
  local stamp = os.date('!%Y-%m-%dT%H:%M:%S', math.floor(at / 1000000))
  stamp = stamp .. string.format('.%06dZ', at % 1000000)
  local invoice = math.random(0, invoices - 1)
  local path = '/genericBthubService/integration/invoice/inv-' .. invoice
  return wrk.format('PUT', path, headers, string.format(body, fixed and 1 or sent, stamp))
end

-- One line that a program reads: latencies in microseconds.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('RESULT %d %d %d %d %d %d %d\n', summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), latency:percentile(99.9), errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
