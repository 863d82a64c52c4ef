#include <arpa/inet.h>
#include <dirent.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "plugin.h"

static std::vector<beacon_plugin *> load(const std::string &dir) {
    std::vector<beacon_plugin *> found;
    DIR *d = opendir(dir.c_str());
    if (!d) throw std::runtime_error("no plugin folder " + dir);
    while (dirent *e = readdir(d)) {
        std::string name = e->d_name;
        if (name.size() < 4 || name.compare(name.size() - 3, 3, ".so") != 0) continue;
        void *handle = dlopen((dir + "/" + name).c_str(), RTLD_NOW);
        if (!handle) throw std::runtime_error(dlerror());
        auto *plugin = static_cast<beacon_plugin *>(dlsym(handle, "beacon_plugin_entry"));
        if (plugin) found.push_back(plugin);
    }
    closedir(d);
    if (found.empty()) throw std::runtime_error("no plugins in " + dir);
    return found;
}

int main() try {
    const char *env = std::getenv("BEACON_PLUGINS");
    auto plugins = load(env ? env : "/usr/local/lib/beacon");
    for (auto *p : plugins) std::cout << "plugin " << p->name << std::endl;

    int fd = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in addr{};
    addr.sin_family = AF_INET;
    addr.sin_port = htons(7007);
    addr.sin_addr.s_addr = INADDR_ANY;
    if (bind(fd, reinterpret_cast<sockaddr *>(&addr), sizeof addr) || listen(fd, 16))
        throw std::runtime_error("cannot listen on 7007");
    std::cout << "beacond on 7007" << std::endl;
    for (;;) {
        int c = accept(fd, nullptr, nullptr);
        if (c < 0) continue;
        std::thread([c, plugins] {
            char in[256], out[512];
            ssize_t n = read(c, in, sizeof in - 1);
            if (n > 0) {
                in[n] = 0;
                for (auto *p : plugins) {
                    p->format(in, out, sizeof out);
                    dprintf(c, "%s: %s\n", p->name, out);
                }
            }
            close(c);
        }).detach();
    }
} catch (const std::exception &e) {
    std::cerr << "beacond: " << e.what() << std::endl;
    return 1;
}
