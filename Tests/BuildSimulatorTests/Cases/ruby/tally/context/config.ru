require_relative "app"

run Tally.new
