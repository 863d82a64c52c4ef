require_relative "lib/signpost"
run Signpost::App.new
