require "json"

class Poll
  def initialize
    @votes = Hash.new(0)
    @lock = Mutex.new
  end

  def call(env)
    choice = env["PATH_INFO"].delete_prefix("/")
    @lock.synchronize { @votes[choice] += 1 } unless choice.empty?
    [200, { "content-type" => "application/json" }, [JSON.generate(@votes)]]
  end
end
