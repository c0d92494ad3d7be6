package dev.rootcause.slack;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredPosts extends Repository<StoredPost, StoredPost.Key> {

    void save(StoredPost post);

    Optional<StoredPost> findById(StoredPost.Key key);
}
