require 'sinatra/base'

class Sayings < Sinatra::Base
  get('/') { 'less is more' }
end
