# expect: starts
# why: the entrypoint of the image fills the template with envsubst
FROM nginx:1.30-alpine
ENV HANDBOOK_PORT=8085
RUN rm /etc/nginx/conf.d/default.conf
COPY conf/site.conf.template /etc/nginx/templates/handbook.conf.template
COPY site /usr/share/nginx/html
EXPOSE ${HANDBOOK_PORT}
