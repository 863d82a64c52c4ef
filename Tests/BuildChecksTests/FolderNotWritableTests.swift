import BuildChecks
import Testing

@Suite struct FolderNotWritableTests {
  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13:nonroot
    VOLUME ▶/data◀

    """,
    """
    FROM debian:13 AS build
    RUN mkdir /data
    FROM gcr.io/distroless/static-debian13:nonroot
    COPY --from=build --chown=1000:1000 /data /data
    VOLUME ▶/data◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: FolderNotWritable.self, in: text)
  }

  @Test(arguments: [
    """
    FROM gcr.io/distroless/static-debian13
    VOLUME /data

    """,
    """
    FROM gcr.io/distroless/static-debian13:nonroot
    WORKDIR /data
    VOLUME /data

    """,
    """
    FROM debian:13 AS build
    RUN mkdir -m 775 /data
    FROM gcr.io/distroless/static-debian13:nonroot
    COPY --from=build --chown=0:65532 /data /data
    VOLUME /data

    """,
    """
    FROM me/unknown
    USER 1
    VOLUME /data

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: FolderNotWritable.self, in: text)
  }
}
