# expect: starts
# why: make STATIC=1 links everything statically, scratch with a numeric user is enough
FROM gcc:14 AS build
COPY . /usr/src/echod
RUN make -C /usr/src/echod STATIC=1 PREFIX= DESTDIR=/image install

FROM scratch
COPY --from=build /image /
USER 65532
EXPOSE 7000
ENTRYPOINT ["/bin/echod"]
CMD ["7000"]
