import BuildChecks
import Testing

@Suite struct ScriptWithoutInterpreterTests {
  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13
    COPY --chmod=755 <<"E" /run.sh
    #!/bin/sh
    exec /app
    E
    ENTRYPOINT ["▶/run.sh◀"]

    """,
    """
    FROM gcr.io/distroless/static-debian13
    COPY run.sh /run.sh
    ENTRYPOINT ["▶/run.sh◀"]

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ScriptWithoutInterpreter.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    COPY --chmod=755 <<"E" /run.sh
    #!/bin/sh
    date
    E
    ENTRYPOINT ["/run.sh"]

    """,
    """
    FROM scratch
    ENTRYPOINT ["/run.sh"]

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ScriptWithoutInterpreter.self, in: text)
  }
}
