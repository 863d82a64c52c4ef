# expect: starts
# why: everything lies in /opt/echod, LD_LIBRARY_PATH and PATH name its folders
FROM gcc:14 AS build
WORKDIR /src
COPY Makefile .
COPY include include
COPY src src
RUN make install PREFIX=/opt/echod CFLAGS="-O2 -g0"

FROM gcr.io/distroless/base-nossl-debian13
COPY --from=build /opt/echod /opt/echod
ENV LD_LIBRARY_PATH=/opt/echod/lib \
    PATH=/opt/echod/bin:/usr/bin:/bin
USER 1234:1234
EXPOSE 7777
CMD ["echod", "7777"]
