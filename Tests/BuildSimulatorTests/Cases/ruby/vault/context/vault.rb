# frozen_string_literal: true

require "bcrypt"

puts BCrypt::Password.create("secret", cost: 4)
