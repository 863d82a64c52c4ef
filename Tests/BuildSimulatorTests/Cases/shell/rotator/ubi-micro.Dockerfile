# expect: unknown
# really: fails
# why: ubi-micro has no package manager: microdnf: command not found
FROM registry.access.redhat.com/ubi9/ubi-micro
RUN microdnf install -y findutils && microdnf clean all
COPY bin/beat /usr/local/bin/beat
CMD ["/usr/local/bin/beat"]
