# expect: unknown
# really: starts
# why: slim image of the same version carries the Swift libraries
# ---- build ----
FROM swift:6.3 as builder
WORKDIR /root
COPY . .
RUN swift build -c release

# ---- run ----
FROM swift:6.3-slim
WORKDIR /root
COPY --from=builder /root/.build/release/App .
CMD ["./App"]
