from gcc:15-trixie as compiler
workdir /work/tally
copy Makefile .
copy src src
run make -j4
from gcr.io/distroless/base-debian13:nonroot
copy --from=compiler --chmod=755 /work/tally/build/tally /usr/bin/
entrypoint ["tally"]
