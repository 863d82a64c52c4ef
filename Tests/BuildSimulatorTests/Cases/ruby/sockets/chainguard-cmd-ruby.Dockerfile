# expect: fails entrypoint-repeated
# why: ruby ruby main.rb: ruby looks for a script named ruby
FROM cgr.dev/chainguard/ruby:latest
WORKDIR /work
COPY main.rb .
CMD ["ruby", "main.rb"]
