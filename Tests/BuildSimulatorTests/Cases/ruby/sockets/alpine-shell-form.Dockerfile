# expect: starts
# why: shell-form CMD on ruby:alpine
FROM ruby:3.4-alpine
ENV APP_HOME=/srv
WORKDIR ${APP_HOME}
ADD . ${APP_HOME}
CMD exec ruby ${APP_HOME}/main.rb
