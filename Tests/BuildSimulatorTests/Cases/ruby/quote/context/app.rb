require "rainbow"
require "json"

puts Rainbow(JSON.generate({ ok: true })).green
