# expect: starts
# why: entrypoint /usr/bin/ruby, CMD is the script in the workdir /work
FROM cgr.dev/chainguard/ruby:latest
COPY --chown=nonroot:nonroot main.rb /work/main.rb
EXPOSE 8080
CMD ["main.rb"]
