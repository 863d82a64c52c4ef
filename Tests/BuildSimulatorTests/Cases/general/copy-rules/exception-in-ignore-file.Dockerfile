# expect: starts
# why: public.env is let through again by the line that begins with an exclamation mark.
FROM alpine:3.24
WORKDIR /etc/demo
COPY public.env .
CMD . ./public.env && echo "mode $MODE"
