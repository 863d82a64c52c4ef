# expect: starts
# why: all manifests copied before npm ci, workspace links resolve, greet built
FROM node:24-alpine
WORKDIR /repo
COPY package.json package-lock.json ./
COPY packages/greet/package.json packages/greet/
COPY apps/web/package.json apps/web/
RUN npm ci
COPY . .
RUN npm run build
CMD ["npm", "start", "-w", "@acme/web"]
