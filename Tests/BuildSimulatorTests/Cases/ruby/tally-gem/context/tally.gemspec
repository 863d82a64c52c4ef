Gem::Specification.new do |s|
  s.name = 'tally'
  s.version = '0.3.0'
  s.summary = 'Counts words'
  s.authors = ['Ada']
  s.license = 'MIT'
  s.required_ruby_version = '>= 3.2'
  s.files = Dir['lib/**/*', 'exe/*', 'data/*']
  s.bindir = 'exe'
  s.executables = ['tally']
end
