port ENV.fetch("PORT", 9292)
environment "production"
threads 1, 4
