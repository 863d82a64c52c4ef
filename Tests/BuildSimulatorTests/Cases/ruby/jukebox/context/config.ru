require_relative "app"

run Jukebox
