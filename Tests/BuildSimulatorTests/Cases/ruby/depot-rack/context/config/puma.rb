port ENV.fetch('PORT', 3000)
pidfile File.expand_path('../tmp/server.pid', __dir__)
