# expect: starts
# why: many small steps on the slim image, started through ruby
FROM ruby:3.4-slim
RUN mkdir /app
WORKDIR /app
COPY Gemfile .
COPY Gemfile.lock .
RUN gem --version
RUN bundle install
COPY lib lib
COPY bin bin
COPY templates templates
COPY locales locales
RUN chmod +x bin/kiln
RUN ruby bin/kiln report
EXPOSE 8080
CMD bin/kiln serve
