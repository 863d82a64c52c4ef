# expect: starts
# why: the official nginx image has a shell, a shell-form CMD is run through its entrypoint script
FROM nginx:1.30
WORKDIR /usr/share/nginx/html
RUN rm -f index.html
RUN rm -f 50x.html
COPY public/index.html .
COPY public/css css
COPY public/birds birds
RUN ls -R .
EXPOSE 80
CMD nginx -g "daemon off;"
