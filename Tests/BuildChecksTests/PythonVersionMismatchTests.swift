import BuildChecks
import Testing

@Suite struct PythonVersionMismatchTests {
  @Test(arguments: [
    """
    FROM python:3.12 AS b
    FROM gcr.io/distroless/python3-debian13
    COPY --from=b ▶/usr/local/lib/python3.12/site-packages◀ /p

    """,
    """
    FROM python:3.12 AS b
    RUN pip install --target=/deps x
    FROM gcr.io/distroless/python3-debian13
    COPY --from=b ▶/deps◀ /deps

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PythonVersionMismatch.self, in: text)
  }

  @Test(arguments: [
    """
    FROM python:3.13 AS b
    FROM gcr.io/distroless/python3-debian13
    COPY --from=b /usr/local/lib/python3.13/site-packages /p

    """,
    """
    FROM python:3.12 AS b
    FROM scratch
    COPY --from=b /usr/local/lib/python3.12/site-packages /p

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PythonVersionMismatch.self, in: text)
  }
}
