module Motd
  LINES = [
    "Be kind.",
    "Ship small images.",
    "Read the error message."
  ].freeze

  def self.pick
    LINES.sample
  end
end
