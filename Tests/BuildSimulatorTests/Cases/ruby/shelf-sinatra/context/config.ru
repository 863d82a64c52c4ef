require 'bundler/setup'
require_relative 'lib/shelf'

run Shelf
