require "bcrypt"
puts BCrypt::Password.create("secret")
