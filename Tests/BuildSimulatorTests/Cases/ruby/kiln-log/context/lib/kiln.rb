# frozen_string_literal: true

require "yaml"
require "mustache"
require "webrick"
require_relative "kiln/firing"

module Kiln
  ROOT = File.expand_path("..", __dir__)
  TEXTS = YAML.load_file(File.join(ROOT, "locales", "en.yml"))
  PAGE = File.read(File.join(ROOT, "templates", "page.mustache"))

  module CLI
    def self.run(argv)
      case argv.first
      when "serve" then serve
      when "report" then puts Kiln.page
      else puts "usage: kiln serve|report"
      end
    end

    def self.serve
      server = WEBrick::HTTPServer.new(Port: Integer(ENV.fetch("PORT", "8080")), BindAddress: "0.0.0.0")
      server.mount_proc("/") { |_req, res| res.body = Kiln.page }
      %w[INT TERM].each { |sig| trap(sig) { server.shutdown } }
      server.start
    end
  end

  def self.page
    Mustache.render(PAGE, title: TEXTS.fetch("title"), firings: Firing.schedule.map(&:to_h))
  end
end
