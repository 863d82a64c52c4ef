# frozen_string_literal: true

require "rainbow"

QUOTES = ["Less is more.", "Ship it."].freeze
puts Rainbow(QUOTES.sample).green
