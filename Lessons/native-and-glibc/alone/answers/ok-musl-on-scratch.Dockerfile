from rust:1-alpine as b
workdir /w
copy . .
run cargo build --release
from scratch
copy --from=b /w/target/release/tally-server /
user 65532
expose 8080
entrypoint ["/tally-server"]
