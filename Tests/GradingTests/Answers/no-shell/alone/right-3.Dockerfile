# why: check in one line of JavaScript, no healthy.js
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY package.json server.js ./
ENV PORT=8080
HEALTHCHECK CMD ["/nodejs/bin/node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["server.js"]
