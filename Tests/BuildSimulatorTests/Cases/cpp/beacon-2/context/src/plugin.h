#ifndef BEACON_PLUGIN_H
#define BEACON_PLUGIN_H

#ifdef __cplusplus
extern "C" {
#endif

struct beacon_plugin {
    const char *name;
    void (*format)(const char *in, char *out, unsigned long size);
};

#ifdef __cplusplus
}
#endif

#endif
