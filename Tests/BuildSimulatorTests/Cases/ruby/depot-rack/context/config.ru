require_relative 'config/boot'

run Depot.new
