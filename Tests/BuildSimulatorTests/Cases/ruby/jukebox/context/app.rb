require "json"
require "sinatra/base"
require "yaml"

class Jukebox < Sinatra::Base
  SONGS = YAML.load_file(File.join(__dir__, "songs.yml")).freeze

  set :views, File.join(__dir__, "views")

  get "/" do
    erb :index, locals: { songs: SONGS }
  end

  get "/random" do
    content_type :json
    JSON.generate(SONGS.sample)
  end
end
