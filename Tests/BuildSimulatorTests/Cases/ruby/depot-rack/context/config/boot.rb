ENV['BUNDLE_GEMFILE'] ||= File.expand_path('../Gemfile', __dir__)
require 'bundler/setup'
require 'zeitwerk'
require 'logger'

ROOT = File.expand_path('..', __dir__)
LOG = Logger.new(File.join(ROOT, 'log', 'production.log'))

loader = Zeitwerk::Loader.new
loader.push_dir(File.join(ROOT, 'app'))
loader.setup
loader.eager_load
