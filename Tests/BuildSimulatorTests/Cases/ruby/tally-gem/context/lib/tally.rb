module Tally
  STOPWORDS = File.readlines(File.expand_path('../data/stopwords.txt', __dir__), chomp: true)

  def self.run(args)
    words = args.join(' ').split.reject { |w| STOPWORDS.include?(w) }
    puts words.tally.map { |w, n| "#{w} #{n}" }
    0
  end
end
