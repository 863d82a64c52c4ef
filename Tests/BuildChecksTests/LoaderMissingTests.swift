import BuildChecks
import Testing

@Suite struct LoaderMissingTests {
  @Test(arguments: [
    """
    FROM gcc:15 AS b
    COPY a.c .
    RUN gcc -o /a a.c
    FROM scratch
    COPY --from=b /a /a
    CMD ["▶/a◀"]

    """,
    """
    FROM rust:1 AS b
    WORKDIR /s
    COPY . .
    RUN cargo build --release
    FROM scratch
    COPY --from=b /s/target/release/a /a
    CMD ["▶/a◀"]

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: LoaderMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM gcc:15 AS b
    COPY a.c .
    RUN gcc -static -o /a a.c
    FROM scratch
    COPY --from=b /a /a
    CMD ["/a"]

    """,
    """
    FROM golang:1.27 AS b
    WORKDIR /s
    COPY . .
    RUN CGO_ENABLED=0 go build -o /a .
    FROM scratch
    COPY --from=b /a /a
    CMD ["/a"]

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: LoaderMissing.self, in: text)
  }
}
