# expect: unknown
# really: starts
# why: ubi-minimal has bash, coreutils and microdnf
FROM registry.access.redhat.com/ubi9/ubi-minimal
RUN microdnf install -y findutils && microdnf clean all
COPY . /opt/rotator
USER 1001
CMD ["/opt/rotator/bin/rotate", "/tmp"]
