-- What wrk sends: GET as the command line says, or with BENCH_ADD a new organisation each time, under a key of its own.
local adding = os.getenv("BENCH_ADD")
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init()
    count = 0
    headers = {}
    for name, value in pairs(wrk.headers) do headers[name] = value end
    headers["Content-Type"] = "application/json"
end

if adding then
    function request()
        count = count + 1
        local name = adding .. "-" .. number .. "-" .. count
        headers["Idempotency-Key"] = name
        return wrk.format("POST", nil, headers, '{"kind":"factory","name":"' .. name .. '"}')
    end
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        '\n{"requests": %d, "microseconds": %d, "p50": %d, "p99": %d, "failures": %d}\n', summary.requests,
        summary.duration, latency:percentile(50), latency:percentile(99),
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
