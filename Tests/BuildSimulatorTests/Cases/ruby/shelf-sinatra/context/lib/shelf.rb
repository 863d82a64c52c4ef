require 'sinatra/base'
require 'yaml'

class Shelf < Sinatra::Base
  CONFIG = YAML.load_file(File.expand_path('../config/shelf.yml', __dir__))

  set :views, File.expand_path('../views', __dir__)

  get '/' do
    erb :index, locals: { config: CONFIG }
  end
end
