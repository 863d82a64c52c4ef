require_relative "lib/poll"

run Poll.new
