module Signpost
  class App
    def call(env)
      [200, { "content-type" => "text/plain" }, ["-> #{env["PATH_INFO"]}\n"]]
    end
  end
end
