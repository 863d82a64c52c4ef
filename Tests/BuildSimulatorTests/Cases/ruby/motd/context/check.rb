require_relative "lib/motd"

abort "no lines" if Motd::LINES.empty?
puts "#{Motd::LINES.size} lines"
