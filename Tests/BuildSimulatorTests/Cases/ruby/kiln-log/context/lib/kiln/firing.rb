# frozen_string_literal: true

module Kiln
  Firing = Struct.new(:cone, :celsius) do
    def self.schedule
      { "06" => 999, "04" => 1060, "6" => 1222, "10" => 1305 }.map { |c, t| new(c, t) }
    end
  end
end
