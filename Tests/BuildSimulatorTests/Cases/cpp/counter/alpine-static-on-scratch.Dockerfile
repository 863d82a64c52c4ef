# expect: starts
# why: Statically linked on Alpine, so no loader is needed.
from alpine:3.24 as build
run apk add --no-cache g++ make
workdir /src
copy . .
run make LDFLAGS="-static -s"

from scratch
copy --from=build /src/build/counter /counter
entrypoint ["/counter"]
cmd ["1"]
