-- The calls of a load for wrk; bench/requests.ts says the same for autocannon. Random ids, and every
-- update another one and later on the source's clock than the last.
-- Arguments: kind of call, file with an account and its key a line, first microsecond of the source's
-- clock, number of invoices in each account.
local threads = 0
function setup(thread)
  thread:set('thread_number', threads)
  threads = threads + 1
end

local prefix = '/genericBthubService/integration/invoice'
local body = '{"invoiceNumber":"INV/00003/2023","invoiceDate":"2023-01-04","customerId":"7ba4877cbf52",'
  .. '"dueDate":"2023-01-12","expirationDate":"2023-01-12","subTotal":1000,"totalAmount":1100,'
  .. '"taxAmount":100,"amountDue":1100,"lines":[{"description":"Item %d","unitAmount":500,"quantity":2,'
  .. '"subTotal":1000,"taxAmount":100,"totalAmount":1100}],"sourceModifiedDate":"%s","status":"Placed",'
  .. '"salesInfo":[{"firstName":"string","lastName":"string","emailAddress":"string",'
  .. '"cellPhoneNumber":"string"}]}'

function init(args)
  kind, base, invoices = args[1], tonumber(args[3]), tonumber(args[4])
  math.randomseed(thread_number * 7919 + base)
  accounts = {}
  for line in io.lines(args[2]) do
    local id, key = line:match('(%S+) (%S+)')
    table.insert(accounts, {
      ['X-BlueTape-Key'] = key,
      ['X-Integration-AccountId'] = id,
      ['Content-Type'] = 'application/json',
    })
  end
  make = calls[kind]
end

local sent = 0
local second, second_text = 0, ''
local function later()
  local at = base + sent * 16 + thread_number
  if math.floor(at / 1000000) ~= second then
    second = math.floor(at / 1000000)
    second_text = os.date('!%Y-%m-%dT%H:%M:%S', second)
  end
  return second_text .. string.format('.%06dZ', at % 1000000)
end

local function one()
  return prefix .. string.format('/inv-%07d', math.random(0, invoices - 1))
end

local refused_body = body:gsub('"dueDate":"2023%-01', '"dueDate":"2023-13')

calls = {
  update = function() return 'PUT', one(), string.format(body, sent, later()) end,
  unchanged = function() return 'PUT', one(), string.format(body, 0, '2020-01-01T00:00:00.000000Z') end,
  superseded = function() return 'PUT', one(), string.format(body, sent, '2000-01-01T00:00:00.000000Z') end,
  refused = function() return 'PUT', one(), string.format(refused_body, sent, later()) end,
  create = function()
    local id = string.format('{"id":"new-%.0f-%d-%d",', base, thread_number, sent)
    return 'POST', prefix, id .. string.format(body:sub(2), sent, later())
  end,
  get = function() return 'GET', one() end,
  status = function() return 'GET', one() .. '/status' end,
  list = function() return 'GET', prefix .. '?limit=50' end,
}

function request()
  sent = sent + 1
  local headers = #accounts == 1 and accounts[1] or accounts[math.random(#accounts)]
  local method, path, text = make()
  return wrk.format(method, path, headers, text)
end

-- One line that a program reads: latencies in microseconds.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('RESULT %d %d %d %d %d %d %d\n', summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), latency:percentile(99.9), errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
