#ifndef NET_H
#define NET_H

int net_listen(unsigned short port);
void net_serve(int fd, const char *(*answer)(void));

#endif
