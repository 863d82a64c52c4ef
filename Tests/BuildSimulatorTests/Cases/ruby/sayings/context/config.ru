require_relative 'app'
run Sayings
